import ClientRuntime

/// A model of 120 optional properties.
public struct WideModel: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("property_0", String.self),
        .optional("property_1", Int.self),
        .optional("property_2", Double.self),
        .optional("property_3", Bool.self),
        .optional("property_4", [String].self),
        .optional("property_5", DashboardOption.self),
        .optional("property_6", String.self),
        .optional("property_7", Int.self),
        .optional("property_8", Double.self),
        .optional("property_9", Bool.self),
        .optional("property_10", [String].self),
        .optional("property_11", DashboardOption.self),
        .optional("property_12", String.self),
        .optional("property_13", Int.self),
        .optional("property_14", Double.self),
        .optional("property_15", Bool.self),
        .optional("property_16", [String].self),
        .optional("property_17", DashboardOption.self),
        .optional("property_18", String.self),
        .optional("property_19", Int.self),
        .optional("property_20", Double.self),
        .optional("property_21", Bool.self),
        .optional("property_22", [String].self),
        .optional("property_23", DashboardOption.self),
        .optional("property_24", String.self),
        .optional("property_25", Int.self),
        .optional("property_26", Double.self),
        .optional("property_27", Bool.self),
        .optional("property_28", [String].self),
        .optional("property_29", DashboardOption.self),
        .optional("property_30", String.self),
        .optional("property_31", Int.self),
        .optional("property_32", Double.self),
        .optional("property_33", Bool.self),
        .optional("property_34", [String].self),
        .optional("property_35", DashboardOption.self),
        .optional("property_36", String.self),
        .optional("property_37", Int.self),
        .optional("property_38", Double.self),
        .optional("property_39", Bool.self),
        .optional("property_40", [String].self),
        .optional("property_41", DashboardOption.self),
        .optional("property_42", String.self),
        .optional("property_43", Int.self),
        .optional("property_44", Double.self),
        .optional("property_45", Bool.self),
        .optional("property_46", [String].self),
        .optional("property_47", DashboardOption.self),
        .optional("property_48", String.self),
        .optional("property_49", Int.self),
        .optional("property_50", Double.self),
        .optional("property_51", Bool.self),
        .optional("property_52", [String].self),
        .optional("property_53", DashboardOption.self),
        .optional("property_54", String.self),
        .optional("property_55", Int.self),
        .optional("property_56", Double.self),
        .optional("property_57", Bool.self),
        .optional("property_58", [String].self),
        .optional("property_59", DashboardOption.self),
        .optional("property_60", String.self),
        .optional("property_61", Int.self),
        .optional("property_62", Double.self),
        .optional("property_63", Bool.self),
        .optional("property_64", [String].self),
        .optional("property_65", DashboardOption.self),
        .optional("property_66", String.self),
        .optional("property_67", Int.self),
        .optional("property_68", Double.self),
        .optional("property_69", Bool.self),
        .optional("property_70", [String].self),
        .optional("property_71", DashboardOption.self),
        .optional("property_72", String.self),
        .optional("property_73", Int.self),
        .optional("property_74", Double.self),
        .optional("property_75", Bool.self),
        .optional("property_76", [String].self),
        .optional("property_77", DashboardOption.self),
        .optional("property_78", String.self),
        .optional("property_79", Int.self),
        .optional("property_80", Double.self),
        .optional("property_81", Bool.self),
        .optional("property_82", [String].self),
        .optional("property_83", DashboardOption.self),
        .optional("property_84", String.self),
        .optional("property_85", Int.self),
        .optional("property_86", Double.self),
        .optional("property_87", Bool.self),
        .optional("property_88", [String].self),
        .optional("property_89", DashboardOption.self),
        .optional("property_90", String.self),
        .optional("property_91", Int.self),
        .optional("property_92", Double.self),
        .optional("property_93", Bool.self),
        .optional("property_94", [String].self),
        .optional("property_95", DashboardOption.self),
        .optional("property_96", String.self),
        .optional("property_97", Int.self),
        .optional("property_98", Double.self),
        .optional("property_99", Bool.self),
        .optional("property_100", [String].self),
        .optional("property_101", DashboardOption.self),
        .optional("property_102", String.self),
        .optional("property_103", Int.self),
        .optional("property_104", Double.self),
        .optional("property_105", Bool.self),
        .optional("property_106", [String].self),
        .optional("property_107", DashboardOption.self),
        .optional("property_108", String.self),
        .optional("property_109", Int.self),
        .optional("property_110", Double.self),
        .optional("property_111", Bool.self),
        .optional("property_112", [String].self),
        .optional("property_113", DashboardOption.self),
        .optional("property_114", String.self),
        .optional("property_115", Int.self),
        .optional("property_116", Double.self),
        .optional("property_117", Bool.self),
        .optional("property_118", [String].self),
        .optional("property_119", DashboardOption.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) { self._fields = _fields }

    @_alwaysEmitIntoClient
    public init(
        property0: String? = nil,
        property1: Int? = nil,
        property2: Double? = nil,
        property3: Bool? = nil,
        property4: [String]? = nil,
        property5: DashboardOption? = nil,
        property6: String? = nil,
        property7: Int? = nil,
        property8: Double? = nil,
        property9: Bool? = nil,
        property10: [String]? = nil,
        property11: DashboardOption? = nil,
        property12: String? = nil,
        property13: Int? = nil,
        property14: Double? = nil,
        property15: Bool? = nil,
        property16: [String]? = nil,
        property17: DashboardOption? = nil,
        property18: String? = nil,
        property19: Int? = nil,
        property20: Double? = nil,
        property21: Bool? = nil,
        property22: [String]? = nil,
        property23: DashboardOption? = nil,
        property24: String? = nil,
        property25: Int? = nil,
        property26: Double? = nil,
        property27: Bool? = nil,
        property28: [String]? = nil,
        property29: DashboardOption? = nil,
        property30: String? = nil,
        property31: Int? = nil,
        property32: Double? = nil,
        property33: Bool? = nil,
        property34: [String]? = nil,
        property35: DashboardOption? = nil,
        property36: String? = nil,
        property37: Int? = nil,
        property38: Double? = nil,
        property39: Bool? = nil,
        property40: [String]? = nil,
        property41: DashboardOption? = nil,
        property42: String? = nil,
        property43: Int? = nil,
        property44: Double? = nil,
        property45: Bool? = nil,
        property46: [String]? = nil,
        property47: DashboardOption? = nil,
        property48: String? = nil,
        property49: Int? = nil,
        property50: Double? = nil,
        property51: Bool? = nil,
        property52: [String]? = nil,
        property53: DashboardOption? = nil,
        property54: String? = nil,
        property55: Int? = nil,
        property56: Double? = nil,
        property57: Bool? = nil,
        property58: [String]? = nil,
        property59: DashboardOption? = nil,
        property60: String? = nil,
        property61: Int? = nil,
        property62: Double? = nil,
        property63: Bool? = nil,
        property64: [String]? = nil,
        property65: DashboardOption? = nil,
        property66: String? = nil,
        property67: Int? = nil,
        property68: Double? = nil,
        property69: Bool? = nil,
        property70: [String]? = nil,
        property71: DashboardOption? = nil,
        property72: String? = nil,
        property73: Int? = nil,
        property74: Double? = nil,
        property75: Bool? = nil,
        property76: [String]? = nil,
        property77: DashboardOption? = nil,
        property78: String? = nil,
        property79: Int? = nil,
        property80: Double? = nil,
        property81: Bool? = nil,
        property82: [String]? = nil,
        property83: DashboardOption? = nil,
        property84: String? = nil,
        property85: Int? = nil,
        property86: Double? = nil,
        property87: Bool? = nil,
        property88: [String]? = nil,
        property89: DashboardOption? = nil,
        property90: String? = nil,
        property91: Int? = nil,
        property92: Double? = nil,
        property93: Bool? = nil,
        property94: [String]? = nil,
        property95: DashboardOption? = nil,
        property96: String? = nil,
        property97: Int? = nil,
        property98: Double? = nil,
        property99: Bool? = nil,
        property100: [String]? = nil,
        property101: DashboardOption? = nil,
        property102: String? = nil,
        property103: Int? = nil,
        property104: Double? = nil,
        property105: Bool? = nil,
        property106: [String]? = nil,
        property107: DashboardOption? = nil,
        property108: String? = nil,
        property109: Int? = nil,
        property110: Double? = nil,
        property111: Bool? = nil,
        property112: [String]? = nil,
        property113: DashboardOption? = nil,
        property114: String? = nil,
        property115: Int? = nil,
        property116: Double? = nil,
        property117: Bool? = nil,
        property118: [String]? = nil,
        property119: DashboardOption? = nil
    ) {
        self.init(_fields: Fields(Self.layout))
        self.property0 = property0
        self.property1 = property1
        self.property2 = property2
        self.property3 = property3
        self.property4 = property4
        self.property5 = property5
        self.property6 = property6
        self.property7 = property7
        self.property8 = property8
        self.property9 = property9
        self.property10 = property10
        self.property11 = property11
        self.property12 = property12
        self.property13 = property13
        self.property14 = property14
        self.property15 = property15
        self.property16 = property16
        self.property17 = property17
        self.property18 = property18
        self.property19 = property19
        self.property20 = property20
        self.property21 = property21
        self.property22 = property22
        self.property23 = property23
        self.property24 = property24
        self.property25 = property25
        self.property26 = property26
        self.property27 = property27
        self.property28 = property28
        self.property29 = property29
        self.property30 = property30
        self.property31 = property31
        self.property32 = property32
        self.property33 = property33
        self.property34 = property34
        self.property35 = property35
        self.property36 = property36
        self.property37 = property37
        self.property38 = property38
        self.property39 = property39
        self.property40 = property40
        self.property41 = property41
        self.property42 = property42
        self.property43 = property43
        self.property44 = property44
        self.property45 = property45
        self.property46 = property46
        self.property47 = property47
        self.property48 = property48
        self.property49 = property49
        self.property50 = property50
        self.property51 = property51
        self.property52 = property52
        self.property53 = property53
        self.property54 = property54
        self.property55 = property55
        self.property56 = property56
        self.property57 = property57
        self.property58 = property58
        self.property59 = property59
        self.property60 = property60
        self.property61 = property61
        self.property62 = property62
        self.property63 = property63
        self.property64 = property64
        self.property65 = property65
        self.property66 = property66
        self.property67 = property67
        self.property68 = property68
        self.property69 = property69
        self.property70 = property70
        self.property71 = property71
        self.property72 = property72
        self.property73 = property73
        self.property74 = property74
        self.property75 = property75
        self.property76 = property76
        self.property77 = property77
        self.property78 = property78
        self.property79 = property79
        self.property80 = property80
        self.property81 = property81
        self.property82 = property82
        self.property83 = property83
        self.property84 = property84
        self.property85 = property85
        self.property86 = property86
        self.property87 = property87
        self.property88 = property88
        self.property89 = property89
        self.property90 = property90
        self.property91 = property91
        self.property92 = property92
        self.property93 = property93
        self.property94 = property94
        self.property95 = property95
        self.property96 = property96
        self.property97 = property97
        self.property98 = property98
        self.property99 = property99
        self.property100 = property100
        self.property101 = property101
        self.property102 = property102
        self.property103 = property103
        self.property104 = property104
        self.property105 = property105
        self.property106 = property106
        self.property107 = property107
        self.property108 = property108
        self.property109 = property109
        self.property110 = property110
        self.property111 = property111
        self.property112 = property112
        self.property113 = property113
        self.property114 = property114
        self.property115 = property115
        self.property116 = property116
        self.property117 = property117
        self.property118 = property118
        self.property119 = property119
    }
}
