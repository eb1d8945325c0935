// Generated from arrays-and-maps.yaml. Changes are lost when it is generated again.

import ArraysAndMaps

nonisolated extension StubOperation where Output == Shelf {
    /// ``ArraysAndMapsClient/Matrix/replaceMatrix``: `PUT /matrix`
    public static var matrixReplaceMatrix: Self { Self(id: "replaceMatrix") }
}

nonisolated extension StubOperation where Output == [String: [String]] {
    /// ``ArraysAndMapsClient/Names/listNames``: `GET /names`
    public static var namesListNames: Self { Self(id: "listNames") }
}
