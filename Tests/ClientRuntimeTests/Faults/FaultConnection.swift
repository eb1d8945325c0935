import Foundation

/// A connection of a fault server with what was read too much.
struct FaultConnection {
    struct Head {
        let method: String
        let target: String
        let fields: [String: String]
    }

    let socket: FaultSocket
    private var buffer: [UInt8] = []

    init(socket: FaultSocket) {
        self.socket = socket
    }

    /// Reads more; `false` at the end.
    private mutating func fill() -> Bool {
        let bytes = socket.receive(upTo: 65_536)
        buffer += bytes
        return !bytes.isEmpty
    }

    mutating func readHead() -> Head? {
        while true {
            if let end = buffer.firstRange(of: Array("\r\n\r\n".utf8)) {
                let lines = String(decoding: buffer[..<end.lowerBound], as: UTF8.self).components(separatedBy: "\r\n")
                buffer.removeSubrange(..<end.upperBound)
                let start = lines[0].split(separator: " ").map(String.init)
                let fields = lines.dropFirst().compactMap { line -> (String, String)? in
                    guard let colon = line.firstIndex(of: ":") else { return nil }
                    return (
                        line[..<colon].lowercased(),
                        line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
                    )
                }
                guard start.count == 3 else { return nil }
                return Head(
                    method: start[0],
                    target: start[1],
                    fields: Dictionary(fields) { $0 + ", " + $1 }
                )
            }
            guard fill() else { return nil }
        }
    }

    mutating func read(_ count: Int) -> Bool {
        var rest = count
        while true {
            let taken = min(rest, buffer.count)
            buffer.removeFirst(taken)
            rest -= taken
            if rest == 0 { return true }
            guard fill() else { return false }
        }
    }

    mutating func readContent(_ fields: [String: String]) -> [UInt8]? {
        var content: [UInt8] = []
        return pieces(fields) { content += $0 } ? content : nil
    }

    mutating func countContent(_ fields: [String: String], _ count: (Int) -> Void) -> Bool {
        pieces(fields) { count($0.count) }
    }

    private mutating func pieces(_ fields: [String: String], _ take: (ArraySlice<UInt8>) -> Void) -> Bool {
        guard fields["transfer-encoding"] == "chunked" else {
            return pieces(count: fields["content-length"].flatMap { Int($0) } ?? 0, take)
        }
        while let line = readLine(), let count = Int(line, radix: 16) {
            guard pieces(count: count, take), readLine() == "" else { return false }
            if count == 0 { return true }
        }
        return false
    }

    private mutating func pieces(count: Int, _ take: (ArraySlice<UInt8>) -> Void) -> Bool {
        var rest = count
        while rest > 0 {
            if buffer.isEmpty { guard fill() else { return false } }
            let piece = buffer.prefix(rest)
            take(piece)
            rest -= piece.count
            buffer.removeFirst(piece.count)
        }
        return true
    }

    private mutating func readLine() -> String? {
        while true {
            if let end = buffer.firstRange(of: Array("\r\n".utf8)) {
                defer { buffer.removeSubrange(..<end.upperBound) }
                return String(decoding: buffer[..<end.lowerBound], as: UTF8.self)
            }
            guard fill() else { return nil }
        }
    }

    func sendFiller(_ count: Int, pause: Double, sent: (Int) -> Void) -> Bool {
        let filler = [UInt8](repeating: 0x78, count: 65_536)
        var rest = count
        while rest > 0 {
            let piece = filler.prefix(rest)
            guard socket.send(piece) else { return false }
            sent(piece.count)
            rest -= piece.count
            if pause > 0 { Thread.sleep(forTimeInterval: pause) }
        }
        return true
    }

    func waitForClose() {
        while !socket.receive(upTo: 65_536).isEmpty {}
    }
}
