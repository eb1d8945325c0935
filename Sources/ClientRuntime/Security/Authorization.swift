/// What one attempt adds to its request in order to be let in.
nonisolated struct Authorization: Sendable {
    var headers: [(name: HTTPField.Name, value: String)] = []
    var query: [(name: String, value: String)] = []
    var cookies: [(name: String, value: String)] = []

    /// Texts that must not come up in any message.
    var secrets: [String] = []

    /// The stores that fetched tokens are from, with the tokens.
    var fetched: [(store: TokenStore, token: String)] = []

    /// The server refused it: tokens that were fetched are not used again.
    func refused() async {
        for (store, token) in fetched { await store.refused(token) }
    }
}
