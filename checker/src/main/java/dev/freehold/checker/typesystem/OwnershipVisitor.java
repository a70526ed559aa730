package dev.freehold.checker.typesystem;

import org.checkerframework.common.basetype.BaseTypeVisitor;

/** Gives the framework the type factory of ownership. */
final class OwnershipVisitor extends BaseTypeVisitor<OwnershipTypeFactory> {
  OwnershipVisitor(OwnershipTypeChecker checker) {
    super(checker);
  }

  @Override
  protected OwnershipTypeFactory createTypeFactory() {
    return new OwnershipTypeFactory((OwnershipTypeChecker) checker);
  }
}
