/// A template that is known to fit `View`: rendering cannot fail.
///
/// It comes from ``TemplateLibrary/template(_:for:)``, and can be used from several threads at once.
public struct Template<View: TemplateView>: Sendable {
    let block: Block<View, NoEnclosingView>
    let recursivePartials: [any BoundPartial]

    /// The template itself, and every partial that it uses: each with the view that it prints, once for each template that
    /// includes it.
    public let uses: [TemplateUse]

    /// The text that the template makes of a view.
    public func render(_ view: View) -> String {
        var bytes: [UInt8] = []
        render(view, into: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Appends the text that the template makes of a view, in UTF-8.
    ///
    /// What `bytes` has already does not count as the beginning of a line: the same text is appended whatever it is.
    public func render(_ view: View, into bytes: inout [UInt8]) {
        var renderer = Renderer(appendingTo: &bytes, recursivePartials: recursivePartials)
        block.render(view, NoEnclosingView(), &renderer)
        swap(&bytes, &renderer.bytes)
    }
}
