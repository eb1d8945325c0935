// Generated from device-authorization.yaml. Changes are lost when it is generated again.

// A test needs one import beside that of its testing library.
@_exported import DeviceAuthorization
