// Generated from constants-and-directions.yaml. Changes are lost when it is generated again.

import ConstantsAndDirections

nonisolated extension StubOperation where Output == User {
    /// ``ConstantsAndDirectionsClient/Users/createUser``: `POST /users`
    public static var usersCreateUser: Self { Self(id: "createUser") }
}
