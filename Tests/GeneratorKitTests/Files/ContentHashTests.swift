import Testing

@testable import GeneratorKit

@Suite struct ContentHashTests {
    /// What the reference implementation gives; each length takes another way through the end of the algorithm.
    @Test(arguments: [
        ("", "ef46db3751d8e999"), ("a", "d24ec4f1a98c6e5b"), ("abc", "44bc2cf5ad770999"),
        ("Nobody inspects the spammish repetition", "fbcea83c8a378bf1"),
    ])
    func isXXH64(text: String, hash: String) {
        #expect(ContentHash.text(of: Array(text.utf8)) == hash)
    }

    @Test func isXXH64OfManyBytes() {
        let bytes = Array(repeating: Array(0...255) as [UInt8], count: 4).flatMap(\.self) + Array("tail123".utf8)
        #expect(ContentHash.text(of: bytes) == "8afe5b4cc475feff")
    }

    @Test func everyByteCounts() {
        let bytes = [UInt8](repeating: 7, count: 77)
        var seen: Set = [ContentHash.value(of: bytes)]
        for index in bytes.indices {
            var changed = bytes
            changed[index] = 8
            #expect(seen.insert(ContentHash.value(of: changed)).inserted)
            #expect(seen.insert(ContentHash.value(of: Array(bytes[..<index]))).inserted)
        }
    }
}
