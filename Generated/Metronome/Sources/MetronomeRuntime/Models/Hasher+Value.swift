nonisolated extension Hasher {
    /// The hash of one value: what the compiler would derive as `hashValue` for every single model.
    static func value(of value: some Hashable) -> Int {
        var hasher = Hasher()
        value.hash(into: &hasher)
        return hasher.finalize()
    }
}
