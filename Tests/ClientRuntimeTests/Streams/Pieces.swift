@testable import ClientRuntime

/// Content that comes in given pieces.
func body(_ pieces: [[UInt8]], then error: (any Error)? = nil) -> HTTPBody {
    HTTPBody(
        AsyncThrowingStream { continuation in
            for piece in pieces { continuation.yield(piece) }
            continuation.finish(throwing: error)
        }
    )
}

/// What a format reads from content.
func read<Output>(_ format: ResponseFormat<Output>, _ body: HTTPBody, _ type: String? = nil) throws -> Output {
    let mediaType = type.map { MediaType($0) }
    switch format.mode {
    case .streamed(let make): return make(body, mediaType) { $0 }
    case .buffered(let decode): return try decode(body.bytesInMemory ?? [], mediaType, 200)
    }
}

extension AsyncSequence {
    func collect() async throws -> [Element] {
        var elements: [Element] = []
        for try await element in self { elements.append(element) }
        return elements
    }
}

extension Array where Element == UInt8 {
    /// The bytes cut at random places, empty pieces among them.
    func cut(_ random: inout SeededRandom) -> [[UInt8]] {
        var pieces: [[UInt8]] = []
        var rest = self[...]
        while !rest.isEmpty {
            let length = Int.random(in: 0...Swift.min(rest.count, Bool.random(using: &random) ? 3 : 40), using: &random)
            pieces.append([UInt8](rest.prefix(length)))
            rest = rest.dropFirst(length)
        }
        return pieces
    }
}
