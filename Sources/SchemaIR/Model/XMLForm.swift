/// How a property is written in XML, where that is not as an element of its name.
public struct XMLForm: Hashable, Sendable {
    /// With its prefix; `nil`: the property's own. Of an array that is not wrapped, the name of each element.
    public var name: String?
    public var isAttribute: Bool
    /// The name of each element of an array that has an element around it.
    public var item: String?
}
