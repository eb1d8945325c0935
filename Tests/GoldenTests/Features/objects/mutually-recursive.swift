// MARK: - Models/Author.swift

public nonisolated struct Author: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("books", [Book].self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(books: [Book]? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.books = books
    }

    @_alwaysEmitIntoClient
    public var books: [Book]? {
        get { _fields.optionalValue(0) }
        set { _fields.setOptionalValue(0, newValue) }
        _modify { yield &_fields[changingOptional: 0] }
    }
}

// MARK: - Models/Book.swift

public nonisolated struct Book: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("author", Author.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(author: Author? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.author = author
    }

    @_alwaysEmitIntoClient
    public var author: Author? {
        get { _fields.optionalValue(0) }
        set { _fields.setOptionalValue(0, newValue) }
        _modify { yield &_fields[changingOptional: 0] }
    }
}
