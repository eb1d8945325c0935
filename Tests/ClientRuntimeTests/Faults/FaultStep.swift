/// What a fault server does with a connection.
enum FaultStep: Sendable {
    /// Reads the content of the request, as long as its head says.
    case readContent
    /// The same for content that is too large to be kept; only its length is.
    case countContent
    /// Reads so many bytes of the content.
    case read(Int)
    case send([UInt8])
    /// Sends so many bytes of no meaning, 64 KiB at a time with pauses, in seconds.
    case sendFiller(Int, pause: Double = 0)
    /// Sends byte by byte with pauses, in seconds.
    case trickle([UInt8], pause: Double)
    /// Counts, for a test that waits for the script to be there.
    case mark
    /// Waits for the test.
    case wait(Gate)
    /// Waits until the client closes the connection.
    case waitForClose
    /// Closes the connection in order (FIN).
    case close
    /// Breaks the connection off (RST).
    case reset

    static func send(_ text: String) -> Self {
        .send(Array(text.utf8))
    }

    /// A response that is as it should be.
    static func respond(_ status: Int = 200, _ fields: [String] = [], content: String = "{}") -> Self {
        let head = ["HTTP/1.1 \(status) Status", "Content-Length: \(content.utf8.count)"] + fields
        return .send(head.joined(separator: "\r\n") + "\r\n\r\n" + content)
    }
}
