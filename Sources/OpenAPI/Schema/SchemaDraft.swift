import SourceTree

/// A schema while its members are read, its groups not yet boxed.
///
/// Schemas are read by recursion; this is a class to keep so much of it off the stack.
final class SchemaDraft {
    var contents = SchemaContents()
    var object: SchemaContents.ObjectKeywords?
    var array: SchemaContents.ArrayKeywords?
    var scalar: SchemaContents.ScalarKeywords?
    var composition: SchemaContents.CompositionKeywords?
    var rare: SchemaContents.RareKeywords?
    /// `$dynamicRef`, for a schema without `$ref`.
    var dynamicReference: Reference?
    var extensions: [Extensions.Entry] = []

    /// Makes room for the group of a keyword, unless there is.
    func beginGroup(of keyword: SchemaKeyword) {
        switch keyword {
        case .common: break
        case .object: if object == nil { object = .init() }
        case .array: if array == nil { array = .init() }
        case .scalar: if scalar == nil { scalar = .init() }
        case .composition: if composition == nil { composition = .init() }
        case .rare: if rare == nil { rare = .init() }
        }
    }

    /// What has been read.
    func finished() -> SchemaContents {
        contents.reference = contents.reference ?? dynamicReference
        contents.object = object.map(Boxed.init)
        contents.array = array.map(Boxed.init)
        contents.scalar = scalar.map(Boxed.init)
        contents.composition = composition.map(Boxed.init)
        contents.rare = rare.map(Boxed.init)
        if !extensions.isEmpty { contents.extensions = Extensions(extensions) }
        return contents
    }
}
