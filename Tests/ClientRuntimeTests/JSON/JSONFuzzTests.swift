import ClientRuntime
import Foundation
import Testing

@Suite("JSON, random")
struct JSONFuzzTests {
    @Test("Changed texts give a value or an error", arguments: 1...8 as ClosedRange<UInt64>)
    func mutations(seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        var documents = RandomDocument(seed: seed)
        var accepted = 0
        for _ in 0..<400 {
            var bytes = Array(documents.text().utf8)
            for _ in 0...random.next(upTo: 3) where !bytes.isEmpty {
                mutate(&bytes, &random)
            }
            guard let value = try? JSONValue(jsonBytes: bytes) else { continue }
            accepted += 1
            #expect(try JSONValue(jsonBytes: value.jsonBytes()) == value)
        }
        // Both outcomes must come up, or the test says nothing.
        #expect(accepted > 0 && accepted < 400)
    }

    @Test("Random bytes and random pieces of grammar never crash", arguments: 1...4 as ClosedRange<UInt64>)
    func noise(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let grammar = Array("{}[]\",:0123456789.eE+-truefalsnl\\u \n".utf8)
        for round in 0..<2_000 {
            let bytes = (0..<random.next(upTo: 40)).map { _ in
                round % 2 == 0
                    ? UInt8(truncatingIfNeeded: random.next())
                    : grammar[Int(random.next(upTo: UInt64(grammar.count)))]
            }
            let isAccepted = (try? JSONElement(parsing: bytes)) != nil
            // Whatever is accepted must be UTF-8.
            #expect(!isAccepted || String(validating: bytes, as: UTF8.self) != nil)
        }
    }

    private func mutate(_ bytes: inout [UInt8], _ random: inout SeededRandom) {
        let index = Int(random.next(upTo: UInt64(bytes.count)))
        switch random.next(upTo: 5) {
        case 0: bytes[index] = UInt8(truncatingIfNeeded: random.next())
        case 1: bytes.remove(at: index)
        case 2: bytes.insert(Array("{}[]\",:0e.-\\".utf8)[Int(random.next(upTo: 12))], at: index)
        case 3: bytes.removeSubrange(index...)
        default: bytes.append(contentsOf: bytes[index...].prefix(20))
        }
    }
}

@Suite("JSON, compared with Foundation")
struct JSONDifferentialTests {
    @Test("Random documents are read as JSONSerialization reads them", arguments: 1...10 as ClosedRange<UInt64>)
    func reading(seed: UInt64) throws {
        var documents = RandomDocument(seed: seed &+ 1_000)
        for _ in 0..<150 {
            let text = documents.text()
            let ours = try JSONValue(jsonBytes: Array(text.utf8))
            let theirs = try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
            #expect(isSame(ours, theirs), "\(text)")
        }
    }

    @Test("JSONSerialization reads what is written", arguments: 1...5 as ClosedRange<UInt64>)
    func writing(seed: UInt64) throws {
        var documents = RandomDocument(seed: seed &+ 2_000)
        for _ in 0..<150 {
            let value = try JSONValue(jsonBytes: Array(documents.text().utf8))
            let theirs = try JSONSerialization.jsonObject(with: Data(value.jsonBytes()), options: .fragmentsAllowed)
            #expect(isSame(value, theirs), "\(value)")
        }
    }

    @Test("JSONDecoder and JSONEncoder agree", arguments: 1...5 as ClosedRange<UInt64>)
    func coders(seed: UInt64) throws {
        var documents = RandomDocument(seed: seed &+ 3_000)
        for _ in 0..<60 {
            let text = documents.text()
            let value = try JSONValue(jsonBytes: Array(text.utf8))
            #expect(try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8)) == value)
            #expect(try JSONValue(jsonBytes: Array(JSONEncoder().encode(value))) == value)
        }
    }

    private func isSame(_ ours: JSONValue, _ theirs: Any) -> Bool {
        switch (ours, theirs) {
        case (.null, is NSNull): return true
        case (.bool(let ours), let theirs as Bool): return ours == theirs
        case (.string(let ours), let theirs as String): return Array(ours.utf8) == Array(theirs.utf8)
        case (.integer(let ours), let theirs as NSNumber): return ours == theirs.intValue
        case (.number(let ours), let theirs as NSNumber): return ours == theirs.doubleValue
        case (.array(let ours), let theirs as [Any]):
            return ours.count == theirs.count && zip(ours, theirs).allSatisfy { isSame($0, $1) }
        case (.object(let ours), let theirs as [String: Any]):
            guard ours.count == theirs.count else { return false }
            return ours.allSatisfy { key, value in theirs[key].map { isSame(value, $0) } ?? false }
        default: return false
        }
    }
}
