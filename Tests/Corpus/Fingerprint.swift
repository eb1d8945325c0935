import Foundation

/// FNV-1a with 64 bits over one or more contents: enough to tell one generated SDK from another.
struct Fingerprint {
    private var hash: UInt64 = 0xcbf2_9ce4_8422_2325

    init(of contents: Data...) {
        self.init(of: contents)
    }

    init(of contents: [Data]) {
        for data in contents {
            for byte in data { add(byte) }
            // So that a byte that moves from one to the next makes a difference.
            add(0)
        }
    }

    private mutating func add(_ byte: UInt8) {
        hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }

    var text: String { String(hash, radix: 16) }
}
