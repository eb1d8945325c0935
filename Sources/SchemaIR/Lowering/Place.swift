import SourceTree

/// Where a schema stands: what a type declared for it is named after.
struct Place {
    var owner: TypeDeclaration.Origin.Owner
    var steps: [TypeDeclaration.Origin.Step]
    /// The JSON pointer of the schema, as a fragment.
    var pointer: String

    init(owner: TypeDeclaration.Origin.Owner, steps: [TypeDeclaration.Origin.Step] = [], pointer: String) {
        self.owner = owner
        self.steps = steps
        self.pointer = pointer
    }

    /// A place further in.
    func appending(_ step: TypeDeclaration.Origin.Step, _ tokens: String...) -> Place {
        Place(owner: owner, steps: steps + [step], pointer: Pointer.join(pointer, tokens))
    }

    /// What is named alike, but is written elsewhere.
    func withPointer(_ pointer: String) -> Place {
        Place(owner: owner, steps: steps, pointer: pointer)
    }

    /// Where the parts of a body stand: what they are made of is an argument each, so it is the call that they are named
    /// after, or the component.
    var ofParts: Place {
        let steps = steps.filter { if case .componentRequestBody = $0 { true } else { false } }
        return Place(owner: owner, steps: steps, pointer: pointer)
    }

    var origin: TypeDeclaration.Origin {
        .init(owner: owner, steps: steps)
    }
}
