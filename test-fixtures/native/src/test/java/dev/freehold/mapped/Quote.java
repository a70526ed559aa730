package dev.freehold.mapped;

interface Quote {
  long id();

  void id(long value);

  int revision();

  void revision(int value);

  double price();

  void price(double value);

  long checksum();

  void checksum(long value);
}
