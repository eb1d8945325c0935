// Generated from nullability.yaml. Changes are lost when it is generated again.

import Nullability

nonisolated extension StubOperation where Output == NullabilityClient.Things.UpdateThingResponse? {
    /// ``NullabilityClient/Things/updateThing``: `PATCH /things/{id}`
    public static var thingsUpdateThing: Self { Self(id: "updateThing") }
}
