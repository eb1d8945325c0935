/// Reads the lines of a `text/event-stream` (WHATWG HTML, section 9.2.6 "Interpreting an event stream"), whatever the
/// pieces in which the bytes come.
nonisolated struct EventParser {
    /// How many bytes an event may have, its current line included.
    let maximumEventSize: Int

    /// The ID of the last event that was complete, one without data included.
    private(set) var lastEventID: String?
    /// What the server said last about when to connect again.
    private(set) var reconnectionTime: Duration?

    private var input: [UInt8] = []
    private var position = 0
    private var line: [UInt8] = []
    private var isAfterCarriageReturn = false
    private var isFirstLine = true

    private var data: [UInt8] = []
    private var hasData = false
    private var type = ""
    private var id: String?
    private var retry: Duration?

    init(maximumEventSize: Int) {
        self.maximumEventSize = maximumEventSize
    }

    /// Takes the next piece. What came before it must have been read.
    mutating func append(_ bytes: [UInt8]) {
        input = bytes
        position = 0
    }

    /// The next event that is complete, or `nil` where more bytes are needed. An event that never ends is none.
    ///
    /// - Throws: ``APIError`` of kind `decoding` for an event that is too large.
    mutating func next() throws -> ServerSentEvent? {
        while position < input.count {
            if isAfterCarriageReturn {
                isAfterCarriageReturn = false
                if input[position] == 0x0A {
                    position += 1
                    continue
                }
            }
            let end = input[position...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? input.count
            line += input[position..<end]
            guard line.count + data.count <= maximumEventSize else {
                throw APIError(kind: .decoding, message: "An event has more than \(maximumEventSize) bytes")
            }
            guard end < input.count else {
                position = end
                return nil
            }
            isAfterCarriageReturn = input[end] == 0x0D
            position = end + 1
            if let event = endLine() { return event }
        }
        return nil
    }

    private mutating func endLine() -> ServerSentEvent? {
        if isFirstLine {
            isFirstLine = false
            if line.starts(with: [0xEF, 0xBB, 0xBF]) { line.removeFirst(3) }
        }
        defer { line.removeAll(keepingCapacity: true) }
        if line.isEmpty { return endEvent() }
        let colon = line.firstIndex(of: UInt8(ascii: ":")) ?? line.endIndex
        var value = line[colon...].dropFirst()
        if value.first == UInt8(ascii: " ") { value.removeFirst() }
        // A comment is a field without a name.
        field(String(decoding: line[..<colon], as: UTF8.self), value)
        return nil
    }

    private mutating func field(_ name: String, _ value: ArraySlice<UInt8>) {
        switch name {
        case "data":
            if hasData { data.append(0x0A) }
            data += value
            hasData = true
        case "event":
            type = String(decoding: value, as: UTF8.self)
        case "id":
            if !value.contains(0) { id = String(decoding: value, as: UTF8.self) }
        case "retry":
            let digits = value.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
            guard digits, let milliseconds = Int64(String(decoding: value, as: UTF8.self)) else { return }
            retry = .milliseconds(milliseconds)
            reconnectionTime = retry
        default:
            break
        }
    }

    /// Ends an event at an empty line. Without data it is none, and only its ID counts.
    private mutating func endEvent() -> ServerSentEvent? {
        if let id { lastEventID = id.isEmpty ? nil : id }
        defer {
            data = []
            hasData = false
            type = ""
            retry = nil
        }
        guard hasData else { return nil }
        return ServerSentEvent(
            event: type.isEmpty ? "message" : type,
            data: String(decoding: data, as: UTF8.self),
            id: lastEventID,
            retry: retry
        )
    }
}
