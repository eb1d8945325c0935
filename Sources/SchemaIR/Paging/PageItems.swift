/// Finds the list on a page.
struct PageItems {
    let lookup: TypeLookup
    let operation: Operation

    func find(in page: TypeReference) -> (items: PropertyPath, item: TypeReference)? {
        if let item = lookup.item(of: page) { return (PropertyPath([]), item) }
        guard let object = lookup.object(page) else { return nil }
        if let own = choose(object, at: []) { return own }
        // `data: {items: […]}`
        for property in object.properties where PagingNames.itemContainers.contains(PagingNames.key(property.name)) {
            if let inner = lookup.object(property.type), let found = choose(inner, at: [property.name]) { return found }
        }
        return nil
    }

    private func choose(_ object: ObjectType, at path: [String]) -> (items: PropertyPath, item: TypeReference)? {
        let lists = object.properties.compactMap { property in
            lookup.item(of: property.type).map { (name: property.name, item: $0) }
        }.filter { !PagingNames.notItems.contains(PagingNames.key($0.name)) }
        func made(_ list: (name: String, item: TypeReference)) -> (PropertyPath, TypeReference) {
            (PropertyPath(path + [list.name]), list.item)
        }
        for name in PagingNames.items {
            if let list = lists.first(where: { PagingNames.key($0.name) == name }) { return made(list) }
        }
        // `/v1/customers` gives `customers`.
        let words = PathTemplate.words(of: operation.path).reversed().map(PagingNames.key)
        for word in words {
            if let list = lists.first(where: { PagingNames.key($0.name) == word }) { return made(list) }
        }
        if lists.count == 1 { return made(lists[0]) }
        let objects = lists.filter { lookup.object($0.item) != nil }
        return objects.count == 1 ? made(objects[0]) : nil
    }
}
