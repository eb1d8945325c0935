import SchemaIR

/// An operation as one of its functions makes it: with a whole answer or with a stream, and with one form of the body.
struct OperationForm {
    var operation: SchemaIR.Operation
    var name: String
    /// Whether the body is in another form than that of the operation's own function.
    private(set) var isAlternative = false
    /// Whether the answer is of another kind than that of the operation's own function.
    private(set) var isOtherAnswer = false
    /// The boolean property of the body that says which form the answer has.
    private var switchName: String?
    private var isOn = false

    init(_ operation: SchemaIR.Operation, name: String, switch property: String? = nil, isOn: Bool = false) {
        self.operation = operation
        self.name = name
        switchName = property
        self.isOn = isOn
    }

    /// The form that answers with a stream.
    init(streaming operation: SchemaIR.Operation, _ stream: SchemaIR.Operation.Stream, name: String) {
        self.init(operation, name: name, switch: stream.property, isOn: true)
        self.operation.success = stream.payload
        self.operation.stream = nil
        self.operation.paging = nil
    }

    /// The form that sends the body as something else, and answers with the whole response: what says how pages follow
    /// each other may be in the body that is not sent.
    init(sending operation: SchemaIR.Operation, as alternative: Payload.Alternative, name: String) {
        self.init(operation, name: name)
        self.operation.body?.payload = alternative.payload
        self.operation.body?.alternatives = []
        // Whoever wants to send nothing calls the other function.
        self.operation.body?.isRequired = true
        self.operation.paging = nil
        isAlternative = true
    }

    /// The form that asks for another kind of content, in which nothing says how pages follow each other.
    init(receiving operation: SchemaIR.Operation, as alternative: Payload.Alternative, name: String) {
        self.init(operation, name: name, switch: operation.stream?.property, isOn: false)
        self.operation.success = alternative.payload
        self.operation.stream = nil
        self.operation.paging = nil
        isOtherAnswer = true
    }

    /// Takes the switch out of the arguments: which function is called says it already.
    func settle(_ arguments: inout Arguments, views: TypeViews) {
        if case .multipart(let parts) = operation.body?.payload.format {
            for (index, part) in parts.enumerated() where part.property.name == switchName {
                arguments.parts[index].fixedValue = String(isOn)
            }
        }
        guard let name = switchMember(views), let properties = arguments.body?.properties else { return }
        arguments.body?.properties = properties.compactMap { argument in
            guard argument.name == name else { return argument }
            // The function that takes the body sets it anyway, and what is absent is off.
            guard argument.isRequired || isOnByDefault(views) else { return nil }
            var fixed = argument
            fixed.fixedValue = String(isOn)
            return fixed
        }
    }

    /// What is done to a body before it is sent, a statement a line.
    func preparation(_ arguments: Arguments, views: TypeViews) -> String? {
        guard isOn, let name = switchMember(views), let body = arguments.body else { return nil }
        let isOptional = !body.isRequired && body.properties == nil
        return "var body = body\(isOptional ? " ?? .init()" : "")\nbody.\(Identifier.quoted(name)) = true"
    }

    private func switchMember(_ views: TypeViews) -> String? {
        guard let (object, index) = switchProperty(views) else { return nil }
        return views.propertyNames(of: object)[index]
    }

    private func isOnByDefault(_ views: TypeViews) -> Bool {
        switchProperty(views).map { $0.properties[$1].defaultValue == .boolean(true) } ?? false
    }

    private func switchProperty(_ views: TypeViews) -> (ObjectType, Int)? {
        guard let switchName, let object = operation.body.flatMap({ views.object($0.payload.type) }) else { return nil }
        return object.properties.firstIndex { $0.name == switchName }.map { (object, $0) }
    }
}
