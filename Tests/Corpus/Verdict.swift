/// What came of a document.
enum Verdict: Hashable, Sendable {
    /// An SDK that the compiler has nothing to say about.
    case compiles
    /// No SDK, and an error that says where and why: the first one.
    case refused(String)
    /// No SDK, and no error that names a place.
    case failsWithoutPlace(String)
    /// The generator was ended by a signal.
    case crashes
    /// The generator took longer than it may.
    case hangs
    /// An SDK that the compiler complains about: the first complaint.
    case doesNotCompile(String)
    /// An SDK that does not have what the document has.
    case miscounts(String)

    var title: String {
        switch self {
        case .compiles: "compiles"
        case .refused: "refused"
        case .failsWithoutPlace: "fails without a place"
        case .crashes: "crashes"
        case .hangs: "hangs"
        case .doesNotCompile: "does not compile"
        case .miscounts: "miscounts"
        }
    }

    /// What there is to read about it, on one line.
    var detail: String? {
        switch self {
        case .refused(let text), .failsWithoutPlace(let text), .doesNotCompile(let text), .miscounts(let text): text
        case .compiles, .crashes, .hangs: nil
        }
    }

    static let titles = [
        Verdict.compiles, .refused(""), .failsWithoutPlace(""), .crashes, .hangs, .doesNotCompile(""), .miscounts(""),
    ].map(\.title)
}
