<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n quote</numerusform>
            <numerusform>%n quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) about it</source>
        <translation>
            <numerusform>%n claim about it</numerusform>
            <numerusform>%n claims about it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden mark(s) left out</source>
        <translation>
            <numerusform>%n hidden mark left out</numerusform>
            <numerusform>%n hidden marks left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) further down</source>
        <translation>
            <numerusform>%n mark further down</numerusform>
            <numerusform>%n marks further down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) further up</source>
        <translation>
            <numerusform>%n mark further up</numerusform>
            <numerusform>%n marks further up</numerusform>
        </translation>
    </message>
</context>
</TS>
