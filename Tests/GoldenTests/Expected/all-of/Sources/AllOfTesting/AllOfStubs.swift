// Generated from all-of.yaml. Changes are lost when it is generated again.

import AllOf

nonisolated extension StubOperation where Output == Dog {
    /// ``AllOfClient/Dogs/createDog``: `POST /dogs`
    public static var dogsCreateDog: Self { Self(id: "createDog") }
}
