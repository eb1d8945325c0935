// Generated from one-of.yaml. Changes are lost when it is generated again.

import OneOf

nonisolated extension StubOperation where Output == OneOfClient.Shapes.CreateShapeResponse {
    /// ``OneOfClient/Shapes/createShape``: `POST /shapes`
    public static var shapesCreateShape: Self { Self(id: "createShape") }
}
