package p;

import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Struct;

@FixedPool(capacity = 16)
interface Galaxy {
  Cluster first();
  Cluster second();
  Cluster third();
  Cluster fourth();
  Cluster fifth();
  Cluster sixth();
  Cluster seventh();
  Cluster eighth();
  Cluster ninth();
}

@Struct
interface Cluster {
  System first();
  System second();
  System third();
  System fourth();
  System fifth();
  System sixth();
  System seventh();
  System eighth();
  System ninth();
}

@Struct
interface System {
  Planet first();
  Planet second();
  Planet third();
  Planet fourth();
  Planet fifth();
  Planet sixth();
  Planet seventh();
  Planet eighth();
  Planet ninth();
}

@Struct
interface Planet {
  Moon first();
  Moon second();
  Moon third();
  Moon fourth();
  Moon fifth();
  Moon sixth();
  Moon seventh();
  Moon eighth();
  Moon ninth();
}

@Struct
interface Moon {
  long first();

  void first(long value);

  long second();

  void second(long value);

  long third();

  void third(long value);

  long fourth();

  void fourth(long value);

  long fifth();

  void fifth(long value);

  long sixth();

  void sixth(long value);

  long seventh();

  void seventh(long value);

  long eighth();

  void eighth(long value);

  long ninth();

  void ninth(long value);
}
