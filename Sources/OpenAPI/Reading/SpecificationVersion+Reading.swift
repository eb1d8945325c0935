import SourceTree

extension SpecificationVersion {
    /// Finds out which version of the specification a document follows.
    ///
    /// - Throws: an error when the tree is no OpenAPI document, or one of a version that is not supported.
    init(ofDocument root: Node) throws(Diagnostic) {
        guard let members = root.members else {
            throw .error(
                "not-openapi",
                "an OpenAPI document must be an object, but this is \(root.kind.title)",
                at: root.location,
            )
        }
        if let member = members.first(where: { $0.key == "openapi" }) {
            try self.init(openapi: member)
        } else if let member = members.first(where: { $0.key == "swagger" }) {
            throw Self.unsupportedSwagger(member)
        } else {
            let names = members.prefix(50).map(\.key)
            let nearest = NameSuggestion.nearest(to: "openapi", among: names)
            throw .error(
                "not-openapi",
                "this is no OpenAPI document: it has neither the field 'openapi' nor 'swagger'",
                at: root.location,
                notes: nearest.map { [.init("it has a field '\($0)'")] } ?? [],
            )
        }
    }

    private init(openapi member: Node.Member) throws(Diagnostic) {
        // Unquoted, `3.0` is a number, whose text is as good.
        guard let text = member.value.text else {
            throw .error(
                "wrong-type",
                "'openapi' must be a string such as 3.0.3, but this is \(member.value.kind.title)",
                at: member.value.location,
            )
        }
        let parts = text.split(separator: ".", maxSplits: 2, omittingEmptySubsequences: false)
        let feature: Feature? =
            switch parts.prefix(2) {
            case ["3", "0"]: .v3_0
            case ["3", "1"]: .v3_1
            case ["3", "2"]: .v3_2
            default: nil
            }
        guard let feature else {
            throw .error(
                "unknown-version",
                "'\(text)' is no version of OpenAPI that is known here, which are 3.0, 3.1 and 3.2",
                at: member.value.location,
            )
        }
        self.init(text: text, feature: feature)
    }

    private static func unsupportedSwagger(_ member: Node.Member) -> Diagnostic {
        guard let text = member.value.text, text == "2.0" || text == "2" else {
            return .error(
                "unknown-version",
                "'swagger' must be 2.0; later versions are called 'openapi'",
                at: member.value.location,
            )
        }
        return .error(
            "unsupported-version",
            "OpenAPI 2.0 (Swagger) is not supported yet",
            at: member.value.location,
            notes: [.init("convert the document to OpenAPI 3.0")],
        )
    }
}
