extension String {
    /// How wide a text is in a line of source code, in Unicode scalars.
    var width: Int { utf8.count { !UTF8.isContinuation($0) } }

    /// Whether a text has more than one line.
    var hasLines: Bool { utf8.contains(UInt8(ascii: "\n")) }
}
