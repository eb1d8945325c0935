import SourceTree
import SwiftBackend

/// What a configuration says about webhooks.
extension ConfigurationReader {
    mutating func webhookSignature(_ node: Node) -> WebhookSignature? {
        var signature: WebhookSignature?
        for (key, member) in members(of: node, "`webhooks`", WebhookKey.self) {
            switch key {
            case .signature: signature = self.signature(member.value)
            }
        }
        return signature
    }

    private mutating func signature(_ node: Node) -> WebhookSignature? {
        guard let text = text(node, "`signature`", "a text") else { return nil }
        if let preset = WebhookSignature.Preset(rawValue: text) { return WebhookSignature(preset) }
        let known = WebhookSignature.Preset.allCases.map(\.rawValue)
        let hint =
            NameSuggestion.nearest(to: text, among: known).map { "; did you mean `\($0)`?" }
            ?? "; known are " + known.map { "`\($0)`" }.joined(separator: ", ")
        invalid("no signature is known by the name \"\(text)\"\(hint)", at: node)
        return nil
    }
}
