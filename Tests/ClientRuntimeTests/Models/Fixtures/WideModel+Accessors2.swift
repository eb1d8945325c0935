import ClientRuntime

extension WideModel {
    @_alwaysEmitIntoClient
    public var property60: String? {
        get { _fields.optionalString(60) }
        set { _fields.setOptionalString(60, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property61: Int? {
        get { _fields.optionalInt(61) }
        set { _fields.setOptionalInt(61, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property62: Double? {
        get { _fields.optionalDouble(62) }
        set { _fields.setOptionalDouble(62, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property63: Bool? {
        get { _fields.optionalBool(63) }
        set { _fields.setOptionalBool(63, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property64: [String]? {
        get { _fields.optionalValue(64) }
        set { _fields.setOptionalValue(64, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property65: DashboardOption? {
        get { _fields.optionalValue(65) }
        set { _fields.setOptionalValue(65, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property66: String? {
        get { _fields.optionalString(66) }
        set { _fields.setOptionalString(66, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property67: Int? {
        get { _fields.optionalInt(67) }
        set { _fields.setOptionalInt(67, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property68: Double? {
        get { _fields.optionalDouble(68) }
        set { _fields.setOptionalDouble(68, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property69: Bool? {
        get { _fields.optionalBool(69) }
        set { _fields.setOptionalBool(69, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property70: [String]? {
        get { _fields.optionalValue(70) }
        set { _fields.setOptionalValue(70, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property71: DashboardOption? {
        get { _fields.optionalValue(71) }
        set { _fields.setOptionalValue(71, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property72: String? {
        get { _fields.optionalString(72) }
        set { _fields.setOptionalString(72, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property73: Int? {
        get { _fields.optionalInt(73) }
        set { _fields.setOptionalInt(73, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property74: Double? {
        get { _fields.optionalDouble(74) }
        set { _fields.setOptionalDouble(74, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property75: Bool? {
        get { _fields.optionalBool(75) }
        set { _fields.setOptionalBool(75, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property76: [String]? {
        get { _fields.optionalValue(76) }
        set { _fields.setOptionalValue(76, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property77: DashboardOption? {
        get { _fields.optionalValue(77) }
        set { _fields.setOptionalValue(77, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property78: String? {
        get { _fields.optionalString(78) }
        set { _fields.setOptionalString(78, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property79: Int? {
        get { _fields.optionalInt(79) }
        set { _fields.setOptionalInt(79, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property80: Double? {
        get { _fields.optionalDouble(80) }
        set { _fields.setOptionalDouble(80, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property81: Bool? {
        get { _fields.optionalBool(81) }
        set { _fields.setOptionalBool(81, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property82: [String]? {
        get { _fields.optionalValue(82) }
        set { _fields.setOptionalValue(82, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property83: DashboardOption? {
        get { _fields.optionalValue(83) }
        set { _fields.setOptionalValue(83, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property84: String? {
        get { _fields.optionalString(84) }
        set { _fields.setOptionalString(84, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property85: Int? {
        get { _fields.optionalInt(85) }
        set { _fields.setOptionalInt(85, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property86: Double? {
        get { _fields.optionalDouble(86) }
        set { _fields.setOptionalDouble(86, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property87: Bool? {
        get { _fields.optionalBool(87) }
        set { _fields.setOptionalBool(87, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property88: [String]? {
        get { _fields.optionalValue(88) }
        set { _fields.setOptionalValue(88, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property89: DashboardOption? {
        get { _fields.optionalValue(89) }
        set { _fields.setOptionalValue(89, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property90: String? {
        get { _fields.optionalString(90) }
        set { _fields.setOptionalString(90, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property91: Int? {
        get { _fields.optionalInt(91) }
        set { _fields.setOptionalInt(91, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property92: Double? {
        get { _fields.optionalDouble(92) }
        set { _fields.setOptionalDouble(92, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property93: Bool? {
        get { _fields.optionalBool(93) }
        set { _fields.setOptionalBool(93, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property94: [String]? {
        get { _fields.optionalValue(94) }
        set { _fields.setOptionalValue(94, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property95: DashboardOption? {
        get { _fields.optionalValue(95) }
        set { _fields.setOptionalValue(95, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property96: String? {
        get { _fields.optionalString(96) }
        set { _fields.setOptionalString(96, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property97: Int? {
        get { _fields.optionalInt(97) }
        set { _fields.setOptionalInt(97, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property98: Double? {
        get { _fields.optionalDouble(98) }
        set { _fields.setOptionalDouble(98, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property99: Bool? {
        get { _fields.optionalBool(99) }
        set { _fields.setOptionalBool(99, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property100: [String]? {
        get { _fields.optionalValue(100) }
        set { _fields.setOptionalValue(100, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property101: DashboardOption? {
        get { _fields.optionalValue(101) }
        set { _fields.setOptionalValue(101, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property102: String? {
        get { _fields.optionalString(102) }
        set { _fields.setOptionalString(102, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property103: Int? {
        get { _fields.optionalInt(103) }
        set { _fields.setOptionalInt(103, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property104: Double? {
        get { _fields.optionalDouble(104) }
        set { _fields.setOptionalDouble(104, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property105: Bool? {
        get { _fields.optionalBool(105) }
        set { _fields.setOptionalBool(105, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property106: [String]? {
        get { _fields.optionalValue(106) }
        set { _fields.setOptionalValue(106, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property107: DashboardOption? {
        get { _fields.optionalValue(107) }
        set { _fields.setOptionalValue(107, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property108: String? {
        get { _fields.optionalString(108) }
        set { _fields.setOptionalString(108, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property109: Int? {
        get { _fields.optionalInt(109) }
        set { _fields.setOptionalInt(109, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property110: Double? {
        get { _fields.optionalDouble(110) }
        set { _fields.setOptionalDouble(110, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property111: Bool? {
        get { _fields.optionalBool(111) }
        set { _fields.setOptionalBool(111, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property112: [String]? {
        get { _fields.optionalValue(112) }
        set { _fields.setOptionalValue(112, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property113: DashboardOption? {
        get { _fields.optionalValue(113) }
        set { _fields.setOptionalValue(113, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property114: String? {
        get { _fields.optionalString(114) }
        set { _fields.setOptionalString(114, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property115: Int? {
        get { _fields.optionalInt(115) }
        set { _fields.setOptionalInt(115, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property116: Double? {
        get { _fields.optionalDouble(116) }
        set { _fields.setOptionalDouble(116, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property117: Bool? {
        get { _fields.optionalBool(117) }
        set { _fields.setOptionalBool(117, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property118: [String]? {
        get { _fields.optionalValue(118) }
        set { _fields.setOptionalValue(118, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property119: DashboardOption? {
        get { _fields.optionalValue(119) }
        set { _fields.setOptionalValue(119, newValue) }
    }
}
