// Generated from multipart-sequences.yaml. Changes are lost when it is generated again.

// A caller needs one import: values, errors and transports of the runtime are part of this module's own functions.
@_exported import MultipartSequencesRuntime
