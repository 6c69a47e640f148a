package io.github.pmprep.examples.cli;

import io.github.pmprep.model.money.Fraction;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a rate from the command line as the library reads it from a file. */
final class FractionText implements ITypeConverter<Fraction> {

    @Override
    public Fraction convert(String text) {
        try {
            return Fraction.parse(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
