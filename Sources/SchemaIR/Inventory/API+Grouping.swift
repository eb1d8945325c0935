extension API {
    /// The groups that there would be if operations were grouped by their paths, in order of their first operation.
    public var groupsByPath: [(name: String, operations: Int)] {
        var groups: [(name: String, operations: Int)] = []
        var positions: [String: Int] = [:]
        for operation in operations.sorted(by: { $0.id.index < $1.id.index }) {
            let name = OperationNaming.group(ofPath: operation.path)
            let key = OperationNaming.key(ofGroup: name)
            if let position = positions[key] {
                groups[position].operations += 1
            } else {
                positions[key] = groups.count
                groups.append((name, 1))
            }
        }
        return groups
    }
}
