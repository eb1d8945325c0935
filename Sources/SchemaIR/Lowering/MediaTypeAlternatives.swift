import OpenAPI
import SourceTree

/// The media types of responses that a document offers and a generator leaves out: told once for each choice, since
/// whole documents offer the same choice everywhere.
struct MediaTypeAlternatives {
    private struct Choice: Hashable {
        var chosen: String
        var others: [String]
    }

    private var places: [Choice: [SourceLocation]] = [:]

    mutating func note(_ chosen: OrderedMap<MediaType>.Entry, _ others: [String]) {
        guard !others.isEmpty else { return }
        let choice = Choice(chosen: chosen.name, others: others)
        places[choice, default: []].append(chosen.nameLocation)
    }

    var warnings: [Diagnostic] {
        places.map { choice, locations in
            let others = choice.others.map { "'\($0)'" }.joined(separator: ", ")
            // A response that several operations refer to is one place.
            let count = Set(locations).count
            let elsewhere = count > 1 ? "; so it is at \(count - 1) other place\(count == 2 ? "" : "s")" : ""
            return .warning(
                "several-media-types",
                "of the media types of this response, '\(choice.chosen)' is generated, and not \(others)\(elsewhere)",
                at: locations[0]
            )
        }
    }
}
