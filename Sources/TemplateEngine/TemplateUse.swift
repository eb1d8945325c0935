/// A template, and the view that it prints.
public struct TemplateUse: Sendable {
    /// The template's name.
    public let template: String

    /// The template that includes it; nil where it is rendered by itself.
    public let includedIn: String?

    /// What its names are looked up in.
    public let view: any TemplateView.Type
}
