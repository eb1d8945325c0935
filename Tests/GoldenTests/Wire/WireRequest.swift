import Foundation

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// A request as it came over the wire (RFC 9112).
struct WireRequest: Sendable {
    var method = ""
    /// Path and query.
    var target = ""
    var headers: [(name: String, value: String)] = []
    var body: [UInt8] = []

    /// Nil where there is no header field of that name.
    func header(_ name: String) -> String? {
        headers.first { $0.name.lowercased() == name.lowercased() }?.value
    }

    var bodyText: String { String(decoding: body, as: UTF8.self) }

    /// Reads until the request is whole; nil where it never is.
    init?(from socket: Int32) {
        var received: [UInt8] = []
        while !parse(received) {
            var buffer = [UInt8](repeating: 0, count: 4096)
            let count = read(socket, &buffer, buffer.count)
            guard count > 0 else { return nil }
            received += buffer[..<count]
        }
    }

    /// - Returns: Whether the bytes are all of a request.
    private mutating func parse(_ bytes: [UInt8]) -> Bool {
        let text = String(decoding: bytes, as: UTF8.self)
        guard let end = text.range(of: "\r\n\r\n") else { return false }
        let lines = text[..<end.lowerBound].components(separatedBy: "\r\n")
        let start = (lines.first ?? "").split(separator: " ")
        guard start.count == 3 else { return false }
        (method, target) = (String(start[0]), String(start[1]))
        headers = lines.dropFirst().map { line in
            let name = line.prefix { $0 != ":" }
            let value = line.dropFirst(name.count + 1).trimmingCharacters(in: CharacterSet(charactersIn: " \t"))
            return (String(name), value)
        }
        let rest = Array(bytes.dropFirst(text[..<end.upperBound].utf8.count))
        if header("Transfer-Encoding") == "chunked" {
            guard String(decoding: rest, as: UTF8.self).hasSuffix("0\r\n\r\n") else { return false }
            body = Self.joined(chunks: rest)
            return true
        }
        let length = header("Content-Length").flatMap { Int($0) } ?? 0
        body = Array(rest.prefix(length))
        return rest.count >= length
    }

    private static func joined(chunks bytes: [UInt8]) -> [UInt8] {
        var (body, rest) = ([UInt8](), bytes[...])
        while let end = rest.firstIndex(of: UInt8(ascii: "\r")) {
            let size = Int(String(decoding: rest[..<end], as: UTF8.self), radix: 16) ?? 0
            guard size > 0, rest.count >= size else { break }
            body += rest[(end + 2)..<(end + 2 + size)]
            rest = rest[(end + 2 + size + 2)...]
        }
        return body
    }
}
