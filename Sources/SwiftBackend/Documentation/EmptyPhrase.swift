/// Texts that documents have because they must have one.
enum EmptyPhrase {
    private static let words: Set<String> = [
        "a", "an", "the", "is", "was", "with", "of", "for", "to", "and", "has", "been", "this", "your",
        "ok", "okay", "success", "successful", "successfully", "succeeded", "completed", "executed", "valid",
        "expected",
        "default", "normal", "response", "responses", "operation", "request", "result", "status", "http", "returned",
        "created", "accepted", "xx",
    ]

    /// Whether the description of a successful response says nothing that its being there does not: "OK", "Successful
    /// operation", "Expected response to a valid request".
    static func isSuccess(_ text: String) -> Bool {
        text.lowercased().split { !$0.isLetter }.allSatisfy { words.contains(String($0)) }
    }
}
