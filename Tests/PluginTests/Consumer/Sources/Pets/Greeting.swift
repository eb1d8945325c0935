extension Pet {
    /// Code by hand beside generated code.
    public var greeting: String { "Hello, \(name)" }
}
