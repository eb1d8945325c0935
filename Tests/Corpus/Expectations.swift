import Foundation

/// The documents that are refused, each with the reason, as a person has written it down.
struct Expectations {
    private let reasons: [String: String]

    init(file: URL) throws {
        reasons = Dictionary(
            try Table(reading: file).rows.compactMap { row in row["document"].map { ($0, row["reason"] ?? "") } }
        ) { first, _ in first }
    }

    /// What is wrong with the verdict on a document; nil where it is as it should be.
    func surprise(at verdict: Verdict, on document: CorpusDocument) -> String? {
        let isExpected = reasons[document.name] != nil || document.isWrong == "yes"
        return switch verdict {
        case .compiles:
            if reasons[document.name] != nil {
                "is on the list of those refused"
            } else if document.isWrong == "yes" {
                "should be refused"
            } else {
                nil
            }
        case .refused: isExpected || document.isWrong != nil ? nil : "refused, and not on the list"
        case .failsWithoutPlace, .crashes, .hangs, .doesNotCompile, .miscounts: verdict.title
        }
    }
}
