import OpenAPI

/// What schemas say about XML (OpenAPI 3.0.4, section 4.7.26), namespaces left out.
extension SchemaLowering {
    /// How a property is written in XML; `nil` where that is as an element of its own name.
    func xmlForm(of schema: Schema, property: String) -> XMLForm? {
        let target = document.resolve(schema) ?? schema
        let xml = schema.xml ?? target.xml
        let name = xml?.qualifiedName
        if xml?.attribute == true { return XMLForm(name: name, isAttribute: true, item: nil) }
        if let items = target.items {
            let item = (items.xml ?? document.resolve(items)?.xml)?.qualifiedName
            if xml?.wrapped == true { return XMLForm(name: name, isAttribute: false, item: item ?? property) }
            // The name of an array that is not wrapped has no element to be on.
            return item.flatMap { $0 == property ? nil : XMLForm(name: $0, isAttribute: false, item: nil) }
        }
        return name.flatMap { $0 == property ? nil : XMLForm(name: $0, isAttribute: false, item: nil) }
    }

    /// The name of the outermost element: the schema's own, else that of its component.
    func xmlRoot(of schema: Schema) -> String {
        let target = document.resolve(schema) ?? schema
        return (schema.xml ?? target.xml)?.qualifiedName ?? schema.reference.flatMap(document.schemaName)
            ?? "root"
    }
}

extension XML {
    fileprivate var qualifiedName: String? {
        name.map { name in prefix.map { "\($0):\(name)" } ?? name }
    }
}
