import SourceTree

/// `host`, `basePath` and `schemes`, as the servers of later versions.
extension V2Reader {
    /// A server for each scheme of the API, that with encryption first.
    func servers(_ root: Node) -> [Server] {
        let schemes = root.member("schemes").map { context.strings($0) } ?? []
        let basePath = path(root.member("basePath").flatMap { context.string($0) })
        guard let host = root.member("host").flatMap({ context.text($0) }), let name = host.text, !name.isEmpty else {
            // Relative to where the document was served from.
            return basePath.isEmpty ? [] : [server(basePath, root)]
        }
        if name.contains("/") {
            context.warning(
                "invalid-host",
                "'host' is the name of a host, without a scheme and without a path",
                at: host.location,
            )
        }
        let known = Self.known(schemes)
        return (known.isEmpty ? ["https"] : known).map { server("\($0)://\(authority(name))\(basePath)", host) }
    }

    /// The servers of an operation with schemes of its own, which take the place of the API's (OpenAPI 2.0, "Operation
    /// Object").
    func servers(ofOperation member: Node.Member) -> [Server] {
        let schemes = context.strings(member)
        guard let host = context.root["host"], let name = host.text, !name.isEmpty else { return [] }
        let known = Self.known(schemes)
        if known.isEmpty, !schemes.isEmpty {
            context.warning(
                "unsupported-scheme",
                "an operation is called over 'https' or 'http'; this one is taken to be served as the API is",
                at: member.value.location,
            )
        }
        let basePath = path(context.root["basePath"]?.text)
        return known.map { server("\($0)://\(authority(name))\(basePath)", member.value) }
    }

    /// WebSockets are no business of requests and responses.
    private static func known(_ schemes: [String]) -> [String] {
        ["https", "http"].filter(schemes.contains)
    }

    private func path(_ basePath: String?) -> String {
        var path = basePath ?? ""
        while path.hasSuffix("/") { path.removeLast() }
        return path.isEmpty || path.hasPrefix("/") ? path : "/" + path
    }

    private func authority(_ host: String) -> String {
        host.contains("://") ? String(host.drop { $0 != "/" }.dropFirst(2)) : host
    }

    private func server(_ url: String, _ node: Node) -> Server {
        var server = Server(node: node)
        server.url = url
        return server
    }
}
