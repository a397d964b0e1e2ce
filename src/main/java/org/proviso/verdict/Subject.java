package org.proviso.verdict;

import org.proviso.norm.SubjectKind;

/** Whom or what a finding is about. For records, the person or thing of the record. */
public record Subject(SubjectKind kind, String name) {}
