package se.tryggve.casefile.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.hibernate.annotations.Immutable;

/** A series of register numbers that an authority keeps. */
@Entity
@Immutable
@Table(name = "register_series")
@IdClass(RegisterSeries.Key.class)
class RegisterSeries {

    @Id
    private String scope;

    @Id
    private String code;

    private String name;
    private String template;
    private int position;

    protected RegisterSeries() {}

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    String template() {
        return template;
    }

    record Key(String scope, String code) implements Serializable {}
}
