/// Lets one of several take what is there once.
actor Claim {
    private var isTaken = false

    /// - Returns: Whether nobody took it before.
    func take() -> Bool {
        defer { isTaken = true }
        return !isTaken
    }
}
