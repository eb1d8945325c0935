/// The difference of two texts in the format that `diff -u`, `git` and `patch` share.
public enum UnifiedDiff {
    /// The difference; nil when there is none.
    ///
    /// Bytes that are not UTF-8 are shown as U+FFFD.
    ///
    /// - Parameters:
    ///   - old: The bytes before; nil for a file that was not there.
    ///   - new: The bytes after; nil for a file that is no longer there.
    ///   - path: What both are called.
    ///   - context: How many equal lines to show around each change.
    public static func text(from old: [UInt8]?, to new: [UInt8]?, path: String, context: Int = 3) -> String? {
        guard old != new else { return nil }
        var text = "--- \(old == nil ? "/dev/null" : "a/" + path)\n+++ \(new == nil ? "/dev/null" : "b/" + path)\n"
        let script = EditScript(lines(of: old ?? []), lines(of: new ?? []))
        for hunk in script.hunks(context: max(context, 0)) { text += script.text(of: hunk) }
        return text
    }

    /// Each with its line feed, which the last may lack.
    private static func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        var lines: [ArraySlice<UInt8>] = []
        var start = 0
        for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
            lines.append(bytes[start...index])
            start = index + 1
        }
        if start < bytes.count { lines.append(bytes[start...]) }
        return lines
    }
}

/// Lines that stay, go and come, in order.
private struct EditScript {
    enum Kind: String {
        case kept = " "
        case removed = "-"
        case added = "+"
    }

    private var edits: [(kind: Kind, line: ArraySlice<UInt8>)] = []

    init(_ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]) {
        var (oldIndex, newIndex) = (0, 0)
        func change(upTo oldEnd: Int, _ newEnd: Int, in edits: inout [(kind: Kind, line: ArraySlice<UInt8>)]) {
            edits += old[oldIndex..<oldEnd].map { (.removed, $0) }
            edits += new[newIndex..<newEnd].map { (.added, $0) }
        }
        for pair in LineMatching(old, new).pairs {
            change(upTo: pair.old, pair.new, in: &edits)
            edits.append((.kept, old[pair.old]))
            (oldIndex, newIndex) = (pair.old + 1, pair.new + 1)
        }
        change(upTo: old.count, new.count, in: &edits)
    }

    /// A part of the script, and the numbers of lines that precede it on both sides.
    struct Hunk {
        var edits: Range<Int>
        var oldBefore: Int
        var newBefore: Int
    }

    func hunks(context: Int) -> [Hunk] {
        var ranges: [Range<Int>] = []
        for index in edits.indices where edits[index].kind != .kept {
            let range = max(index - context, 0)..<min(index + context + 1, edits.count)
            if let last = ranges.last, last.upperBound >= range.lowerBound {
                ranges[ranges.count - 1] = last.lowerBound..<range.upperBound
            } else {
                ranges.append(range)
            }
        }
        var hunks: [Hunk] = []
        var hunk = Hunk(edits: 0..<0, oldBefore: 0, newBefore: 0)
        for range in ranges {
            let skipped = edits[hunk.edits.lowerBound..<range.lowerBound]
            hunk.oldBefore += skipped.count { $0.kind != .added }
            hunk.newBefore += skipped.count { $0.kind != .removed }
            hunk.edits = range
            hunks.append(hunk)
        }
        return hunks
    }

    func text(of hunk: Hunk) -> String {
        let edits = edits[hunk.edits]
        let old = Self.range(before: hunk.oldBefore, count: edits.count { $0.kind != .added })
        let new = Self.range(before: hunk.newBefore, count: edits.count { $0.kind != .removed })
        var text = "@@ -\(old) +\(new) @@\n"
        for (kind, line) in edits {
            text += kind.rawValue + String(decoding: line, as: UTF8.self)
            if line.last != UInt8(ascii: "\n") { text += "\n\\ No newline at end of file\n" }
        }
        return text
    }

    /// `4,2`, or `4` for one line; for none, the line before.
    private static func range(before: Int, count: Int) -> String {
        count == 1 ? "\(before + 1)" : "\(count == 0 ? before : before + 1),\(count)"
    }
}
