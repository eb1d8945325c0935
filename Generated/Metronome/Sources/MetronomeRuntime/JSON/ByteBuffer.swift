/// The bytes of a text while it is being written: the one place where memory is written without a bounds check of the
/// library.
///
/// An array asks at every byte whether it is its own and has room. This one is asked once for all bytes of a value.
nonisolated struct ByteBuffer: Sendable {
    /// Has zeros behind what was written.
    private var storage: [UInt8] = []
    private var count = 0

    /// What was written.
    var bytes: [UInt8] { Array(storage[..<count]) }

    @inline(__always)
    mutating func append(_ byte: UInt8) {
        if count == storage.count { grow(by: 1) }
        storage[count] = byte
        count &+= 1
    }

    @inline(__always)
    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let source = bytes.baseAddress else { return }
        append(atMost: bytes.count) { target in
            target.update(from: source, count: bytes.count)
            return bytes.count
        }
    }

    mutating func append(_ text: String) {
        var text = text
        text.withUTF8 { append($0) }
    }

    /// Appends what is written to the memory that `write` is given.
    ///
    /// - Parameters:
    ///   - length: For how many bytes there has to be room.
    ///   - write: Says how many it wrote, which are no more than that.
    @inline(__always)
    mutating func append(atMost length: Int, _ write: (UnsafeMutablePointer<UInt8>) -> Int) {
        if length > storage.count &- count { grow(by: length) }
        let start = count
        let written = storage.withUnsafeMutableBufferPointer { buffer in
            buffer.baseAddress.map { write($0 + start) } ?? 0
        }
        count = start &+ written
    }

    @inline(never)
    private mutating func grow(by length: Int) {
        let written = storage
        let capacity = max(2 * written.count, count + length, 256)
        storage = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
            _ = buffer.initialize(from: written)
            buffer[written.count...].initialize(repeating: 0)
            count = capacity
        }
    }
}
