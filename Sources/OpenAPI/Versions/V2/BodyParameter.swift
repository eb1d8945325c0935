import SourceTree

/// The places of parameters that later versions describe as a request body.
enum BodyPlace: String {
    /// The whole body.
    case body
    /// A field of a form.
    case formData

    /// nil for a parameter that is elsewhere.
    init?(of node: Node) {
        guard let place = node["in"]?.string.flatMap(BodyPlace.init) else { return nil }
        self = place
    }
}

/// A parameter that is the body of a request, or a field of it.
struct BodyParameter {
    let node: Node
    let name: Node.Member
    let place: BodyPlace
    let isRequired: Bool

    /// nil, with an error, when the parameter has no name.
    init?(_ node: Node, _ place: BodyPlace, _ context: ReadingContext) {
        guard let name = node.member("name"), context.text(name) != nil else {
            if node["name"] == nil { context.missingField("name", of: "Parameter Object", at: node) }
            return nil
        }
        self.node = node
        self.name = name
        self.place = place
        isRequired = node.member("required").map(context.flag) ?? false
    }

    /// Whether an operation's own parameter takes the place of its path item's.
    func replaces(_ other: BodyParameter) -> Bool {
        place == other.place && (place == .body || name.value.text == other.name.value.text)
    }

    /// Whether the field is a file.
    var isFile: Bool { node["type"]?.string == "file" }
}
