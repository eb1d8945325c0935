/// A document that something is measured with.
struct Document: Sendable {
    /// What the table calls it.
    var title: String
    var path: String
    /// Whether it is in this repository, and not in the folder of documents.
    var isOwn = false

    static let stripe = Document(title: "Stripe (4.2 MB of YAML, 468 operations)", path: "real/stripe-2023-09.yaml")
    static let metronome = Document(
        title: "Metronome (1.2 MB of JSON, 133 operations)",
        path: "real/metronome-public-2026-08.json"
    )
    static let seed = Document(title: "openapi/metronome.yaml", path: "openapi/metronome.yaml", isOwn: true)
    static let github = Document(title: "GitHub (4.0 MB of JSON)", path: "real/github-2022-07.json")
    static let digitalOcean = Document(
        title: "DigitalOcean (659 operations)",
        path: "real/digitalocean/DigitalOcean-public.v2.yaml"
    )
}

/// A row cannot be measured, as its document is not there.
struct MissingDocument: Error, CustomStringConvertible {
    var path: String

    var description: String { "there is no \(path) in the folder of documents" }
}
