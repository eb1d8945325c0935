nonisolated extension HTTPBody {
    /// Several contents one after the other; in memory, if all of them are.
    init(joining bodies: [HTTPBody]) {
        let bodies = bodies.filter { $0.length != 0 }
        let inMemory = bodies.compactMap(\.bytesInMemory)
        if inMemory.count == bodies.count {
            self.init(Array(inMemory.joined()))
            return
        }
        let lengths = bodies.compactMap(\.length)
        let length = lengths.count == bodies.count ? lengths.reduce(0, +) : nil
        self.init(length: length, isReplayable: bodies.allSatisfy(\.isReplayable)) {
            var rest = bodies[...]
            var current: AsyncIterator?
            return AsyncIterator {
                while true {
                    if let piece = try await current?.next() { return piece }
                    guard let body = rest.popFirst() else { return nil }
                    current = body.makeAsyncIterator()
                }
            }
        }
    }
}
