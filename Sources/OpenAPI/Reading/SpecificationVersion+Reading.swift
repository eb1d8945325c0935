import SourceTree

extension SpecificationVersion {
    /// Finds out which version of the specification a document follows.
    ///
    /// - Returns: the version, and what there is to say about it: a version that is newer than those known here is read
    ///   as the newest of its kind.
    /// - Throws: an error when the tree is no OpenAPI document, or one of a version that cannot be read.
    static func read(ofDocument root: Node) throws(Diagnostic) -> (version: SpecificationVersion, remark: Diagnostic?) {
        guard let members = root.members else {
            throw .error(
                "not-openapi",
                "an OpenAPI document must be an object, but this is \(root.kind.title)",
                at: root.location,
            )
        }
        if let member = members.first(where: { $0.key == "openapi" }) { return try openapi(member) }
        if let member = members.first(where: { $0.key == "swagger" }) { return (try swagger(member), nil) }
        let names = members.prefix(50).map(\.key)
        let nearest = NameSuggestion.nearest(to: "openapi", among: names)
        throw .error(
            "not-openapi",
            "this is no OpenAPI document: it has neither the field 'openapi' nor 'swagger'",
            at: root.location,
            notes: nearest.map { [.init("it has a field '\($0)'")] } ?? [],
        )
    }

    private static func openapi(_ member: Node.Member) throws(Diagnostic) -> (SpecificationVersion, Diagnostic?) {
        let location = member.value.location
        // Unquoted, `3.0` is a number, whose text is as good.
        guard let text = member.value.text else {
            throw .error(
                "wrong-type",
                "'openapi' must be a string such as 3.0.3, but this is \(member.value.kind.title)",
                at: location,
            )
        }
        let numbers = numbers(of: text)
        // `3` alone is the first of its kind to its author.
        guard let numbers, numbers.major == 3 else {
            throw .error(
                "unknown-version",
                "'\(text)' is no version of OpenAPI that is known here, which are 2.0, 3.0, 3.1 and 3.2",
                at: location,
                notes: numbers?.major == 2 ? [.init("a document of version 2.0 says so by 'swagger: \"2.0\"'")] : [],
            )
        }
        switch numbers.minor {
        case 0: return known(text, .v3_0, patch: numbers.patch, newest: 4, location)
        case 1: return known(text, .v3_1, patch: numbers.patch, newest: 2, location)
        case 2: return known(text, .v3_2, patch: numbers.patch, newest: 0, location)
        default:
            let remark = Diagnostic.warning(
                "newer-version",
                "OpenAPI \(text) is newer than 3.2, and is read as that; what it has brought is not understood",
                at: location,
            )
            return (SpecificationVersion(text: text, feature: .v3_2), remark)
        }
    }

    /// Patch versions change nothing that a reader has to know (OpenAPI 3.2.0, section 4.1.1), so a newer one is worth a
    /// note alone.
    private static func known(
        _ text: String,
        _ feature: Feature,
        patch: Int,
        newest: Int,
        _ location: SourceLocation,
    ) -> (SpecificationVersion, Diagnostic?) {
        let version = SpecificationVersion(text: text, feature: feature)
        guard patch > newest else { return (version, nil) }
        let name = "3.\(feature.rawValue % 10).\(newest)"
        return (
            version, .note("newer-version", "OpenAPI \(text) is newer than \(name), and is read as that", at: location)
        )
    }

    private static func swagger(_ member: Node.Member) throws(Diagnostic) -> SpecificationVersion {
        guard let text = member.value.text, let numbers = numbers(of: text), numbers.major == 2, numbers.minor == 0
        else {
            throw .error(
                "unknown-version",
                "'swagger' must be 2.0; later versions are called 'openapi'",
                at: member.value.location,
            )
        }
        return SpecificationVersion(text: text, feature: .v2_0)
    }

    /// Reads `3.0.3`, `3.1`, `3`, and `3.1.0-rc1`, whose suffix says nothing. nil when it is no version.
    private static func numbers(of text: String) -> (major: Int, minor: Int, patch: Int)? {
        let release = text.prefix { $0 != "-" && $0 != "+" }
        let parts = release.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
        guard (1...3).contains(parts.count), let major = parts[0], !parts.contains(nil) else { return nil }
        return (major, parts.count > 1 ? parts[1] ?? 0 : 0, parts.count > 2 ? parts[2] ?? 0 : 0)
    }
}
