/// What each of an operation's functions takes.
extension Arguments {
    /// Those of the function that takes the properties of the body, all but what else the body may have.
    func takingApart(_ properties: [Argument]) -> [Argument] {
        let given = properties.filter { $0.fixedValue == nil }
        return given.filter(\.isRequired) + ordered.filter(\.isRequired)
            + given.filter { !$0.isRequired } + ordered.filter { !$0.isRequired }
    }

    /// Those of the function that takes the body as one value.
    ///
    /// - Parameter isSecond: whether there is another one that takes it apart, and so may send nothing.
    func withBody(isSecond: Bool) -> [ParameterList.Parameter] {
        let others = ordered.map(\.parameter)
        guard let body else { return others }
        let isOptional = !body.isRequired && !isSecond
        let first = ParameterList.Parameter(
            body.label,
            name: "body",
            type: isOptional ? "\(body.type)?" : body.type,
            defaultValue: isOptional ? "nil" : nil
        )
        return [first] + others
    }
}
