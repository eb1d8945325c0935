import Testing

@testable import GeneratorKit

@Suite struct LineMatchingTests {
    /// The length of a longest common subsequence, by the table of the textbooks.
    private func longestCommonSubsequence(_ old: [Int], _ new: [Int]) -> Int {
        var row = Array(repeating: 0, count: new.count + 1)
        for line in old {
            var diagonal = 0
            for column in new.indices {
                let above = row[column + 1]
                row[column + 1] = line == new[column] ? diagonal + 1 : max(above, row[column])
                diagonal = above
            }
        }
        return row[new.count]
    }

    @Test func matchesAreRightAndAsManyAsCanBe() {
        var random = SplitMix(state: 7)
        for round in 0..<4000 {
            let kinds = 1 + round % 6
            let old = (0..<Int.random(in: 0...14, using: &random)).map { _ in Int.random(in: 0..<kinds, using: &random)
            }
            let new = (0..<Int.random(in: 0...14, using: &random)).map { _ in Int.random(in: 0..<kinds, using: &random)
            }
            let pairs = LineMatching(old, new).pairs
            #expect(pairs.allSatisfy { old[$0.old] == new[$0.new] })
            #expect(zip(pairs, pairs.dropFirst()).allSatisfy { $0.old < $1.old && $0.new < $1.new })
            #expect(pairs.count == longestCommonSubsequence(old, new), "\(old) \(new)")
        }
    }

    @Test func longTextsWithNothingInCommonAreQuick() {
        let old = Array(0..<100_000)
        let new = Array(100_000..<200_000)
        #expect(LineMatching(old, new).pairs.isEmpty)
    }
}

/// Random numbers that are the same in every run.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var z = state
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }
}
