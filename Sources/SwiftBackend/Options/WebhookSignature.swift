/// How a service signs what it sends by itself.
public struct WebhookSignature: Hashable, Sendable {
    /// The runtime's expression for it, such as `.metronome`.
    var expression: String

    /// A scheme that the runtime knows by name.
    public enum Preset: String, CaseIterable, Hashable, Sendable {
        case metronome, github, stripe, standardWebhooks
    }

    public init(_ preset: Preset) {
        expression = ".\(preset.rawValue)"
    }
}
